/**
 * How the shell looks: the outline of the element's own frame, in few bytes. Its colours are the tokens' (a test compares
 * them); of what an owner sets it takes the accent, which is all of it that is seen before the element comes. All of it
 * is nested: it stays when the element comes, and a sheet taken away would have everything matched anew.
 */
export const SHELL: string = `
:host{all:initial!important;display:block!important}
:host([hidden]){display:none!important}
.shell{--cf-x:20px;--cf-y:20px;--cf-accent:#1c5f5c;--cf-on:#fff;--cf-paper:#faf8f4;--cf-sheet:#fffdfa;--cf-ink:#22272b;--cf-soft:#575e64;--cf-line:#dfdad0;--cf-edge:#857f75;--cf-tint:#e8ebe8;color:var(--cf-ink);font:16px/1.5 var(--care-faq-font,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif);color-scheme:light}
${dark("[theme='dark']")}
@media(prefers-color-scheme:dark){${dark(":not([theme='light'])")}}
@supports(color:oklch(from red l c h)){.shell{--cf-accent:oklch(from var(--care-faq-accent,#1c5f5c) min(l,.48) min(c,.13) h/1)}}
.shell{
[hidden]{display:none!important}
*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
.launcher,.panel{position:fixed;inset:auto;bottom:var(--cf-y);inset-inline-end:var(--cf-x);z-index:2147483000;padding:0;border:0;overflow:hidden}
:host([position$=start]) & :is(.launcher,.panel){inset-inline:var(--cf-x) auto}
.launcher,.send{min-height:48px;padding:0 20px;border:1px solid transparent;border-radius:24px;background:var(--cf-accent);color:var(--cf-on);font-weight:600;cursor:pointer}
.launcher{box-shadow:0 8px 32px rgb(34 39 43/.18)}
:focus-visible{outline:2px solid;outline-offset:2px}
b{display:none;font-size:24px}
.panel{display:flex;flex-direction:column;width:min(400px,100vw - 24px);height:min(640px,100dvh - 48px);max-width:none;max-height:none;border:1px solid var(--cf-line);border-radius:12px;background:var(--cf-paper);box-shadow:0 8px 32px rgb(34 39 43/.18)}
/* English, on whatever page. */
.panel>*{direction:ltr}
section.panel{position:static;width:100%}
header,form{display:flex;gap:8px;padding:8px 12px;border-bottom:1px solid var(--cf-line)}
header{min-height:65px;padding-inline-start:16px;align-items:center}
header div{flex:1}
h2{font-weight:600;line-height:1.25}
small{font-size:13px;color:var(--cf-soft)}
.m{flex:1;padding:16px;overflow:auto}
.m p{margin-bottom:8px}
.m a,select,.x{display:inline-block;min-height:44px;min-width:44px;padding:9px 0;font-weight:600}
.x{border:0;background:none;font-size:24px;line-height:1}
select{width:100%;padding:9px}
select,textarea{border:1px solid var(--cf-edge);border-radius:8px;background:var(--cf-sheet)}
form{border-top:1px solid var(--cf-line);border-bottom:0}
textarea{flex:1;min-width:0;padding:9px 12px;resize:none}
.send{min-height:44px;padding:0 18px;border-radius:8px}
.strip{display:flex;border-top:1px solid var(--cf-line);background:var(--cf-tint);font-weight:600;font-size:14px;line-height:1.25;text-align:center}
.strip>*{flex:1;display:grid;place-items:center;min-height:48px;padding:6px 8px}
@media(max-width:640px){.launcher{width:56px;height:56px;padding:0;border-radius:28px}b{display:block}i{display:none}dialog.panel{inset:0!important;width:100%;height:100dvh!important;border:0;border-radius:0}}
}
`;

function dark(host: string): string {
  return `:host(${host}) .shell{--cf-accent:#8fcac2;--cf-on:#14201f;--cf-paper:#1d242b;--cf-sheet:#232b33;--cf-ink:#ece9e3;--cf-soft:#b5babd;--cf-line:#3a444d;--cf-edge:#84909a;--cf-tint:#26373a;color-scheme:dark}`;
}
