package auditway.platform.web;

import auditway.platform.refusal.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what the container or a filter refused before any handler was asked. */
@Controller
class ErrorDispatch implements ErrorController {

    private final UploadLimit upload;

    ErrorDispatch(UploadLimit upload) {
        this.upload = upload;
    }

    @RequestMapping("/error")
    Object tell(HttpServletRequest request) {
        if (request.getAttribute(Refusal.class.getName()) instanceof Refusal refusal) {
            return RefusedAnswer.of(refusal).to(request);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        RefusedAnswer told = code == 403 ? RefusedAnswer.EARLIER_PAGE : RefusedAnswer.of(code, sentence(code));
        return told.to(request);
    }

    private String sentence(int status) {
        return switch (status) {
            case 404 -> "There is no page at this address; check the link or begin again from the start.";
            case 413 -> upload.sentence();
            default ->
                status < 500
                        ? "The request could not be read; go back and try again."
                        : "Something went wrong here, nothing was changed; try again, or tell an administrator when it happened.";
        };
    }
}
