package auditway.platform.web;

import auditway.platform.refusal.Races;
import auditway.platform.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells every refused or failed request why: programs as problem details, people on a page of the frame. */
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final UploadLimit upload;
    private final PageAbove above;

    Refusals(UploadLimit upload, PageAbove above) {
        this.upload = upload;
        this.above = above;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return RefusedAnswer.of(refusal).to(request);
    }

    /** Two did the same at the same moment, and this one came second. */
    @ExceptionHandler({
        ConcurrencyFailureException.class,
        QueryTimeoutException.class,
        DuplicateKeyException.class,
        DbActionExecutionException.class
    })
    Object overtaken(RuntimeException failed, HttpServletRequest request) {
        if (!Races.isLost(failed)) {
            return unreadable(failed, request);
        }
        return RefusedAnswer.of(
                        409,
                        "Someone else changed this at the same moment; load the page again and look at what is there now.")
                .to(request);
    }

    @ExceptionHandler
    Object otherMethod(HttpRequestMethodNotSupportedException refused, HttpServletRequest request) {
        return above.of(request).<Object>map("redirect:"::concat).orElseGet(() -> unreadable(refused, request));
    }

    @ExceptionHandler
    Object forbidden(AccessDeniedException denied, HttpServletRequest request) {
        return RefusedAnswer.of(403, "Your roles do not reach here; ask the person who sent you the link.")
                .to(request);
    }

    @ExceptionHandler
    Object unreadable(Exception failed, HttpServletRequest request) {
        RefusedAnswer told = Unreadable.told(failed, upload);
        if (told == null) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Request {} {} failed, number {}", request.getMethod(), request.getRequestURI(), number, failed);
            told = RefusedAnswer.of(
                    500,
                    "Something went wrong here, nothing was changed; try again, or tell an administrator the number "
                            + number + ".");
        }
        return told.to(request);
    }
}
