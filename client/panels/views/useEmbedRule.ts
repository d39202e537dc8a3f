import { useEffect, useState } from 'react';

/** Who may show the map: everybody, nobody, or some sites; null until the server has said it. */
export type EmbedRule = 'all' | 'nobody' | readonly string[] | null;

/** Asks the server who may show a public map in a page. Where it does not say, nothing is forbidden. */
export function useEmbedRule(map: string, isPublic: boolean): EmbedRule {
  const [rule, setRule] = useState<EmbedRule>(null);
  useEffect(() => {
    if (!isPublic) return undefined;
    const asking = new AbortController();
    void askRule(map, asking.signal).then((told) => {
      if (!asking.signal.aborted) setRule(told);
    });
    return () => {
      asking.abort();
    };
  }, [map, isPublic]);
  return rule;
}

async function askRule(map: string, signal: AbortSignal): Promise<EmbedRule> {
  try {
    const { status, headers } = await fetch(`/innbygg/${map}`, { method: 'HEAD', credentials: 'omit', signal });
    if (status === 404) return 'nobody';
    return ruleOf(headers.get('content-security-policy') ?? '');
  } catch {
    return 'all';
  }
}

/** Who may show a page by its policy. */
function ruleOf(policy: string): EmbedRule {
  const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? ['*'];
  const sites = ancestors.filter((source) => source !== "'self'");
  return sites.includes('*') ? 'all' : sites;
}
