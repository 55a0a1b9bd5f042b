package auditway.conduct.evidence.web;

import auditway.conduct.evidence.EvidenceProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page with a field for files how large a file may be, so that people know before they choose one. */
@ControllerAdvice(annotations = Controller.class)
class LargestFile {

    private final EvidenceProperties properties;

    LargestFile(EvidenceProperties properties) {
        this.properties = properties;
    }

    /** In MB. */
    @ModelAttribute("largestFile")
    long megabytes() {
        return properties.limit().toMegabytes();
    }
}
