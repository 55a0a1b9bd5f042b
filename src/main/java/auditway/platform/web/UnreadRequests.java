package auditway.platform.web;

import auditway.platform.input.PlainAnswer;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers requests that Tomcat refuses before any filter sees them: an address or headers it cannot read. */
public class UnreadRequests extends ErrorReportValve {

    private static final String BROKEN =
            "The request could not be read: its address holds signs that no address has, or address and"
                    + " headers are too long; check the link, delete the cookies of this site, and try again.";
    private static final String FAILED =
            "Something went wrong here, nothing was changed; try again, or tell an administrator when it"
                    + " happened.";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failed) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        PlainAnswer answer = PlainAnswer.of(
                Objects.requireNonNullElse(request.getRequestURI(), ""),
                status,
                known == null ? "Refused" : known.getReasonPhrase(),
                status < 500 ? BROKEN : FAILED);
        try {
            response.setContentType(answer.type());
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            Writer body = response.getReporter();
            if (body != null) {
                body.write(answer.body());
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("The client closed the connection before the answer was sent.", gone);
        }
    }
}
