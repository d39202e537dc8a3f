/** Says in one sentence that Node is too old, and ends the process; else does nothing. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (Number(major) > 20 || (major === 20 && Number(minor) >= 20)) return;
  process.stderr.write(`Sirkel needs Node 20.20 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
