/**
 * What is shown for a page that was not kept, while there is no network. In both languages: nobody
 * knows which one was asked for.
 */
export function notKeptPage(): Response {
	const body = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Score de suspicion</title>
<style>body{font:1.1rem/1.5 Georgia,serif;max-width:34rem;margin:12vh auto;padding:0 1rem}</style>
<h1>Sans réseau</h1>
<p>Cette page n’est pas de celles que votre navigateur garde. <a href="/fr/">Revenir au récit</a></p>
<div lang="en">
<h2>No network</h2>
<p>This page is not among those your browser keeps. <a href="/en/">Back to the story</a></p>
</div>
</html>`;
	return new Response(body, {
		status: 503,
		headers: {
			'content-type': 'text/html;charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
}
