package auditway.platform.input;

import org.springframework.web.util.HtmlUtils;

/**
 * What is answered to a request that is refused before there is a page to answer with: a problem for programs, a page for people.
 *
 * @param type of the body
 */
public record PlainAnswer(String type, String body) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>That was not understood</title>
                <link rel="stylesheet" href="/webjars/bootstrap/dist/css/bootstrap.min.css">
                <link rel="stylesheet" href="/css/look.css">
              </head>
              <body>
                <main id="main">
                  <div class="panel refused">
                    <div class="empty">
                      <h1 class="h2">That was not understood</h1>
                      <p>%s</p>
                      <div class="acts justify-content-center"><a class="btn btn-primary" href="/">To the start</a></div>
                    </div>
                  </div>
                </main>
              </body>
            </html>
            """;

    /** In the form the address stands for; neither reason nor sentence holds anything that was sent. */
    public static PlainAnswer of(String path, int status, String reason, String sentence) {
        return path.startsWith("/api/")
                ? new PlainAnswer("application/problem+json", """
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                        """.formatted(reason, status, sentence))
                : new PlainAnswer("text/html;charset=UTF-8", PAGE.formatted(HtmlUtils.htmlEscape(sentence)));
    }
}
