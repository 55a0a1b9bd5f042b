package auditway.platform.web;

import org.springframework.stereotype.Component;

/** Numbers with the noun they count, for templates as {@code @counts}. */
@Component("counts")
public class Counts {

    /** "1 control", "92 controls". */
    public String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
