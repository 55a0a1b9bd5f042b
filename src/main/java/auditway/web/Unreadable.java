package auditway.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that never reached a room, because they could not be read or lead nowhere. */
final class Unreadable {

    private Unreadable() {}

    /** What to tell, null where the fault is ours. */
    static @Nullable Told told(Exception failed) {
        if (failed instanceof NoHandlerFoundException || failed instanceof NoResourceFoundException) {
            return Told.of(404, "There is no page at this address; check the link or begin again from the start.");
        }
        if (failed instanceof MaxUploadSizeExceededException) {
            return Told.of(413, "The file is too large; send one of at most 50 MB.");
        }
        if (failed instanceof HttpRequestMethodNotSupportedException method) {
            return Told.of(
                    405,
                    "This address does not take " + method.getMethod() + "; see /api/openapi.json for what it takes.");
        }
        if (failed instanceof MissingServletRequestParameterException missing) {
            return Told.of(400, "The parameter " + missing.getParameterName() + " is missing; send it along.");
        }
        if (failed instanceof TypeMismatchException mismatch) {
            return Told.of(
                    400,
                    "The value of " + mismatch.getPropertyName() + " cannot be read; send one of the expected kind.");
        }
        if (failed instanceof HttpMessageNotReadableException) {
            return Told.of(
                    400,
                    "The body could not be read as JSON of the expected shape; compare it with /api/openapi.json.");
        }
        if (failed instanceof MultipartException) {
            return Told.of(400, "The upload broke off or is no multipart form; send it again.");
        }
        if (failed instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return new Told(
                    response.getStatusCode(),
                    "The request does not fit this address; see /api/openapi.json for what it takes.",
                    java.util.List.of());
        }
        return null;
    }
}
