import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../tests/browser/findChromium.ts';
import { artifactsFolder, completeMark, hasArtifacts, jarsFolder, neo4jVersion } from '../tests/neo4j/artifacts.ts';
import { javaVersion } from '../tests/neo4j/java.ts';
import { hasDocker } from '../tests/neo4j/startDocker.ts';
import { findNetworkx, networkxFolder, networkxVersion } from '../tests/setup/findNetworkx.ts';

/*
 * Gets what the tests need beyond the packages of the lockfile: a browser, a real Neo4j, and a Python with networkx. Says
 * what it does, does nothing twice, and where it may not install it says what a person can install.
 */

const root = path.join(import.meta.dirname, '..');
const javaPackage = 'openjdk-17-jre-headless';
const neo4jGiven = process.env.NEO4J_URI !== undefined && process.env.NEO4J_URI !== '';

const lacking = packagesToInstall();
if (lacking.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) installPackages(lacking);
if (findChromium() === null) fetchChromium();
if (!neo4jGiven && !hasArtifacts() && runs('mvn', '--version')) fetchNeo4j();
if (findNetworkx() === null) fetchNetworkx();

const browser = findChromium();
const neo4j = await nameNeo4j();
console.log(`Browser: ${browser ?? 'none. Install Chromium, or give its path in CHROMIUM_PATH.'}`);
console.log(`Neo4j: ${neo4j ?? 'none. Install Java 17 or newer and Maven, or start Docker, or give NEO4J_URI.'}`);
console.log(`Networkx: ${findNetworkx() ?? 'none. Install Python 3 with venv; until then one test is skipped.'}`);
// Without a Neo4j the tests that need one are skipped; where nobody looks on, that is not enough.
process.exitCode = browser === null || (neo4j === null && process.env.CI !== undefined) ? 1 : 0;

/** Names of Debian packages; Java and Maven only where Neo4j is neither given nor there. */
function packagesToInstall(): string[] {
  // Letters to draw with come with a desktop, and not with a bare machine.
  const packages = findChromium() === null ? ['chromium', 'fonts-liberation'] : [];
  if (findNetworkx() === null && !runs('python3', '-c', 'import ensurepip, venv')) packages.push('python3-venv');
  if (neo4jGiven) return packages;
  if (javaVersion() < 17) packages.push(javaPackage);
  if (!hasArtifacts() && !runs('mvn', '--version')) packages.push('maven');
  return packages;
}

function installPackages(packages: readonly string[]): void {
  console.log(`Installing by apt-get: ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!show('apt-get', ['-qq', 'update'], env)) return;
  // Newer systems have no 17 any more, and a default that is newer.
  const has17 = runs('apt-cache', 'show', javaPackage);
  const names = packages.map((name) => (name === javaPackage && !has17 ? 'default-jre-headless' : name));
  show('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', 'install', '-y', '--no-install-recommends', ...names], env);
}

/** Where the system's package is none (on Ubuntu it leads to a snap), Playwright has one of its own. */
function fetchChromium(): void {
  console.log("Fetching Playwright's own Chromium");
  const withSystemPackages = process.getuid?.() === 0 ? ['--with-deps'] : [];
  show(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', ...withSystemPackages, 'chromium']);
}

function fetchNeo4j(): void {
  console.log(`Fetching Neo4j ${neo4jVersion} by Maven (once; 116 MB)`);
  rmSync(artifactsFolder, { recursive: true, force: true });
  const copied = show('mvn', [
    ...['--quiet', '--batch-mode', '--file', 'tests/neo4j/pom.xml', 'dependency:copy-dependencies'],
    ...[`-Dneo4j.version=${neo4jVersion}`, `-DoutputDirectory=${jarsFolder}`, '-DincludeScope=runtime'],
  ]);
  if (copied) writeFileSync(completeMark, '');
}

function fetchNetworkx(): void {
  console.log(`Fetching networkx ${networkxVersion} by pip (once; 2 MB)`);
  rmSync(networkxFolder, { recursive: true, force: true });
  const pip = path.join(networkxFolder, 'bin', 'pip');
  if (show('python3', ['-m', 'venv', networkxFolder])) show(pip, ['-q', 'install', `networkx==${networkxVersion}`]);
}

/** What the tests will use, in words; null when there is nothing. */
async function nameNeo4j(): Promise<string | null> {
  if (neo4jGiven) return 'the one at NEO4J_URI';
  if (hasArtifacts() && javaVersion() >= 17) return `${neo4jVersion} in ${artifactsFolder}, on Java ${javaVersion()}`;
  return (await hasDocker()) ? 'in Docker' : null;
}

function runs(program: string, ...parameters: string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}

/** Runs a program in the open; false when it failed. */
function show(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(program, parameters, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
