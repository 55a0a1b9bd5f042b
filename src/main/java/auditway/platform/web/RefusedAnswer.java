package auditway.platform.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.refusal.Answered;
import auditway.platform.refusal.Busy;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Refusal;
import auditway.platform.refusal.TooLarge;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** What the person who asked is told: a status, one sentence, and the fields it is about. */
record RefusedAnswer(HttpStatusCode status, String sentence, List<Problem> problems) {

    /** A page from before the present sign-in sent something. */
    static final RefusedAnswer EARLIER_PAGE = of(
            403,
            "You signed in again after this page was opened, so nothing was sent; go back, look at it and send it once more.");

    private static final Map<Integer, String> HEADLINES = Map.of(
            400, "That was not understood",
            403, "This is not yours to do",
            404, "Nothing here",
            405, "This cannot be asked here",
            409, "This was not done",
            413, "That is too large",
            422, "Something is missing or wrong",
            500, "Something went wrong",
            503, "Not just now");

    static RefusedAnswer of(int status, String sentence) {
        return new RefusedAnswer(HttpStatusCode.valueOf(status), sentence, List.of());
    }

    static RefusedAnswer of(Refusal refusal) {
        String sentence = Objects.requireNonNullElse(refusal.getMessage(), "");
        if (refusal instanceof Invalid invalid) {
            return new RefusedAnswer(HttpStatusCode.valueOf(422), sentence, invalid.problems());
        }
        if (refusal instanceof NotFound) {
            return of(404, sentence);
        }
        if (refusal instanceof NotYours) {
            return of(403, sentence);
        }
        if (refusal instanceof Conflict) {
            return of(409, sentence);
        }
        if (refusal instanceof TooLarge) {
            return of(413, sentence);
        }
        if (refusal instanceof Busy) {
            return of(503, sentence);
        }
        if (refusal instanceof Malformed) {
            return of(400, sentence);
        }
        throw new IllegalArgumentException("No status for " + refusal.getClass().getSimpleName() + ".");
    }

    /** In the form the address stands for. */
    Object to(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = forwarded instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith(request.getContextPath() + "/api/") ? problem() : page(request);
    }

    private ResponseEntity<ProblemDetail> problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(title());
        if (!problems.isEmpty()) {
            problem.setProperty(
                    "errors",
                    problems.stream()
                            .map(one -> Map.of("field", one.field(), "message", one.sentence()))
                            .toList());
        }
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
        if (status.value() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(Busy.SECONDS));
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private ModelAndView page(HttpServletRequest request) {
        ModelAndView page = new ModelAndView("web/refused", status);
        page.addObject(
                "headline", this == EARLIER_PAGE ? "Not sent yet" : HEADLINES.getOrDefault(status.value(), title()));
        page.addObject("typed", Answered.in(request).orElseGet(() -> Typed.in(request)));
        page.addObject("told", this);
        page.addObject("back", ReturnPath.back(request));
        return page;
    }

    private String title() {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
