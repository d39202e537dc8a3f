import { useCallback, useEffect, useState } from 'react';

/**
 * Who may show the map: everybody, nobody, or some sites; `closed` where the server does not have it as a map that is open
 * to everybody, whatever stood on the page; null until the server has said it.
 */
export type EmbedRule = 'all' | 'nobody' | 'closed' | readonly string[] | null;

/** Asks the server who may show a public map in a page, and again when told to. Where it does not say, nothing is forbidden. */
export function useEmbedRule(map: string, isPublic: boolean): readonly [EmbedRule, () => void] {
  const [rule, setRule] = useState<EmbedRule>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isPublic) return undefined;
    const asking = new AbortController();
    void askRule(map, asking.signal).then((told) => {
      if (!asking.signal.aborted) setRule(told);
    });
    return () => {
      asking.abort();
      setRule(null);
    };
  }, [map, isPublic, tries]);
  const again = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  return [rule, again];
}

async function askRule(map: string, signal: AbortSignal): Promise<EmbedRule> {
  try {
    const { status, headers } = await fetch(`/innbygg/${map}`, { method: 'HEAD', credentials: 'omit', signal });
    const rule = ruleOf(headers.get('content-security-policy') ?? '');
    // A server that shows no maps elsewhere answers so too, but its policy says that.
    return status === 404 && rule !== 'nobody' ? 'closed' : rule;
  } catch {
    return 'all';
  }
}

/** Who may show a page by its policy. */
function ruleOf(policy: string): EmbedRule {
  const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? ['*'];
  const sites = ancestors.filter((source) => source !== "'self'");
  if (sites.includes("'none'")) return 'nobody';
  return sites.includes('*') ? 'all' : sites;
}
