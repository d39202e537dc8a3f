/*
 * What somebody writes who wants their words to be run instead of read, in one line each. `hit()` is the trap of
 * `watchHarm.ts`: nothing of ours ever calls it.
 */

/** For every field that holds words. */
export const payloads: readonly string[] = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  '</style><script>hit()</script>',
  "'],*{background:red}",
  '<iframe srcdoc="<script>parent.hit()</script>">',
  '<a href="javascript:hit()">les mer</a>',
  '[les mer](javascript:hit())',
  '[les mer](data:text/html,<script>hit()</script>)',
  '![x](https://elsewhere.invalid/spy.png)',
  '&lt;script&gt;hit()&lt;/script&gt; &amp;#x3C;',
  '&#x3C;img src=x onerror=hit()&#x3E;',
  '{{constructor.constructor("hit()")()}}',
  '${hit()} #{hit()} <%= hit() %>',
  '$t(page:close) {{name}} $t(errors:UNEXPECTED)',
  'url(https://elsewhere.invalid/spy.css)',
  '@import "https://elsewhere.invalid/spy.css";',
  '\u202Egnihtemos \u202Dandre veien\u202C',
  '"onmouseover="hit()" x="',
  "javascript:hit()//'/*\\",
  '<math><mtext><table><mglyph><style><img src=x onerror=hit()>',
  '<form action=https://elsewhere.invalid><button autofocus onfocus=hit()>',
  '<base href=https://elsewhere.invalid/><meta http-equiv=refresh content=0>',
  '../../etc/passwd\\..\\con:*?"<>|',
  '__proto__ constructor toString',
  '=HYPERLINK("https://elsewhere.invalid";"x")',
  '<template><slot></slot></template><!--><![CDATA[',
  // Letters that no font of ours has.
  '<b onclick=hit()>地図 خريطة',
  'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
];

/** For every field that holds an address: such as the server takes. */
export const addresses: readonly string[] = [
  'https://example.org/"><script>hit()</script>',
  'https://example.org/?"onmouseover="hit()',
  "https://example.org/#'onclick='hit()",
  'https://example.org/javascript:hit()',
  'http://example.org/%3Cscript%3Ehit()%3C/script%3E',
  'HTTPS://example.org/{{hit()}}',
];

/** Addresses that run something, which the server must refuse and the client must never make a link of. */
export const runningAddresses: readonly string[] = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'javascript://example.org/%0Ahit()',
  'data:text/html,<script>hit()</script>',
  'vbscript:hit()',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//elsewhere.invalid/',
];

/** Ids such as only somebody who writes into the database past the program could give. */
export const hostileIds: readonly string[] = [
  'a"]',
  "b'],*{}",
  '#c',
  '.node',
  'e[name="x"]',
  'f\\',
  'g h',
  '<img src=x onerror=hit()>',
  'node:selected, *',
  'constructor',
  '__proto__',
  'å/../ø?x=1&y#z',
];
