package auditway.platform.author;

import java.io.Serial;

/** A file that an author wrote cannot be used; the message names the file, the place in it and what was expected there. */
public class UnfitFile extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnfitFile(String message) {
        super(message);
    }

    public UnfitFile(String message, Throwable cause) {
        super(message, cause);
    }
}
