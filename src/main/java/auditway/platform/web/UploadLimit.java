package auditway.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much may be sent at once with its files; what is said of more. */
@Component
class UploadLimit {

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    String sentence() {
        return "What was sent is larger than " + most.toMegabytes()
                + " MB, the most that is taken at once; send fewer or smaller files.";
    }
}
