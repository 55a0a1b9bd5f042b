package auditway.platform.web;

import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that never reached a room, because they could not be read or lead nowhere. */
final class Unreadable {

    private Unreadable() {}

    /** What to tell, null where the fault is ours. */
    static @Nullable RefusedAnswer told(Exception failed, UploadLimit upload) {
        Refusal refusal = within(failed);
        if (refusal != null) {
            return RefusedAnswer.of(refusal);
        }
        if (failed instanceof NoHandlerFoundException || failed instanceof NoResourceFoundException) {
            return RefusedAnswer.of(
                    404, "There is no page at this address; check the link or begin again from the start.");
        }
        if (failed instanceof MaxUploadSizeExceededException) {
            return RefusedAnswer.of(413, upload.sentence());
        }
        if (failed instanceof HttpRequestMethodNotSupportedException method) {
            return RefusedAnswer.of(
                    405,
                    "This address does not take " + method.getMethod() + "; see /api/openapi.json for what it takes.");
        }
        if (failed instanceof MissingServletRequestParameterException missing) {
            return RefusedAnswer.of(400, "The parameter " + missing.getParameterName() + " is missing; send it along.");
        }
        if (failed instanceof TypeMismatchException mismatch) {
            return RefusedAnswer.of(
                    400,
                    "The value of " + mismatch.getPropertyName() + " cannot be read; send one of the expected kind.");
        }
        if (failed instanceof HttpMessageNotReadableException unreadable) {
            return RefusedAnswer.of(400, body(unreadable) + ", and compare the body with /api/openapi.json.");
        }
        if (failed instanceof MultipartException) {
            return RefusedAnswer.of(400, "The upload broke off or is no multipart form; send it again.");
        }
        if (failed instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return new RefusedAnswer(
                    response.getStatusCode(),
                    "The request does not fit this address; see /api/openapi.json for what it takes.",
                    List.of());
        }
        return null;
    }

    private static String body(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return "The field " + unknown.getPropertyName() + " is not taken here; leave it out";
        }
        String field = unreadable.getCause() instanceof DatabindException mismatch
                ? mismatch.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
        return field.isEmpty()
                ? "The body could not be read as JSON of the expected shape; send one object"
                : "The field " + field + " has no value of the expected kind; give another one";
    }

    /** The refusal for which a reader or converter gave up, with the field that it was reading. */
    private static @Nullable Refusal within(Exception failed) {
        if (failed instanceof BindException binding) {
            return binding.getFieldErrors().stream()
                    .filter(error -> error.contains(TypeMismatchException.class))
                    .map(error -> within(error.unwrap(TypeMismatchException.class)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (!(failed instanceof TypeMismatchException || failed instanceof HttpMessageNotReadableException)) {
            return null;
        }
        Throwable cause = failed;
        while (cause != null && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        if (cause instanceof Invalid invalid && failed instanceof TypeMismatchException mismatch) {
            return named(String.valueOf(mismatch.getPropertyName()), invalid);
        }
        return (Refusal) cause;
    }

    private static Refusal named(String field, Invalid refusal) {
        if (!refusal.problems().get(0).field().isEmpty()) {
            return refusal;
        }
        String sentence = String.valueOf(refusal.getMessage());
        return new Invalid(field, sentence.replaceFirst("^This field", "The field " + field));
    }
}
