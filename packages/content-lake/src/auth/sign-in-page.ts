import {html} from 'hono/html'

export type SignInPage = {
  /** Where the form is sent: the page itself. */
  action: string
  /** The page to go back to, as the caller named it. */
  origin: string
  email?: string
  /** What went wrong the last time. */
  problem?: string
}

/** The lake's own sign-in page: a form that works without script, at every width and zoom. */
export function signInPage({action, origin, email = '', problem}: SignInPage) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${problem ? 'Error: ' : ''}Sign in</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; }
main { box-sizing: border-box; inline-size: min(100%, 24rem); padding: 1.5rem; }
h1 { font-size: 1.5rem; }
label { display: block; font-weight: 600; margin-block-start: 1rem; }
input, button { box-sizing: border-box; inline-size: 100%; font: inherit; padding: .625rem .75rem; border-radius: .375rem; }
input { border: 1px solid #767676; background: Field; color: FieldText; }
button { margin-block-start: 1.5rem; border: 0; background: #1f4fd8; color: #fff; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid #1f4fd8; outline-offset: 2px; }
.problem { border-inline-start: 4px solid #c62828; padding-inline-start: .75rem; }
@media (prefers-color-scheme: dark) { button { background: #9db8ff; color: #10183a; } :focus-visible { outline-color: #9db8ff; } }
</style>
</head>
<body>
<main>
<h1>Sign in</h1>
<p>You will go back to ${new URL(origin).origin}.</p>
${problem ? html`<p class="problem" role="alert" id="problem">${problem}</p>` : ''}
<form method="post" action="${action}">
<input type="hidden" name="origin" value="${origin}">
<label for="email">Email</label>
<input id="email" name="email" type="email" value="${email}" autocomplete="username" required${describedBy(problem)}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${describedBy(problem)}>
<button>Sign in</button>
</form>
</main>
</body>
</html>`
}

function describedBy(problem: string | undefined) {
  return problem ? html` aria-describedby="problem"` : ''
}
