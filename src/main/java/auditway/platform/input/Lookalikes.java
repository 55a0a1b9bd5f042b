package auditway.platform.input;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.net.IDN;
import java.util.Locale;

/** E-mail addresses that people take for one another because their letters look alike (Unicode UTS 39). */
public final class Lookalikes {

    private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    private static final SpoofChecker SHAPES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Lookalikes() {}

    /** The same for all addresses that look alike, whatever letters and digits they are written in. */
    public static String shape(String address) {
        return SHAPES.getSkeleton(shown(address).toLowerCase(Locale.ROOT));
    }

    /** Whether one part of the address mixes scripts that nobody writes together, such as Latin and Cyrillic. */
    static boolean isMixed(String address) {
        int at = address.lastIndexOf('@');
        return isMixedPart(address.substring(0, Math.max(at, 0)))
                || java.util.Arrays.stream(shown(address.substring(at + 1)).split("\\."))
                        .anyMatch(Lookalikes::isMixedPart);
    }

    private static boolean isMixedPart(String part) {
        return !part.isEmpty() && SCRIPTS.failsChecks(part);
    }

    /** With the letters that a domain stands for instead of {@code xn--}. */
    private static String shown(String address) {
        int at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + IDN.toUnicode(address.substring(at), IDN.ALLOW_UNASSIGNED);
    }
}
