package auditway.platform.input;

import auditway.platform.refusal.Invalid;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses as they are taken wherever one is asked for: one, without a name, in letters of any script. */
public final class MailAddress {

    /** What to do about one that is not taken. */
    public static final String SENTENCE =
            "Enter one e-mail address such as name@company.example, with nothing before or after it, in letters of one script.";

    private static final Pattern LOCAL =
            Pattern.compile("[^\\s\\p{Cntrl}@\"(),:;<>\\[\\]\\\\.]+(\\.[^\\s\\p{Cntrl}@\"(),:;<>\\[\\]\\\\.]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    /** Domains that no mail reaches from elsewhere (RFC 6761, RFC 8375, and what networks use inside). */
    private static final Set<String> LOCAL_ONLY = Set.of(
            "local",
            "localhost",
            "localdomain",
            "lan",
            "home",
            "corp",
            "internal",
            "intranet",
            "private",
            "onion",
            "arpa",
            "alt");

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;

    private MailAddress() {}

    /**
     * The address without the blanks around it.
     *
     * @throws Invalid unless mail can be sent there
     */
    public static String of(String field, String given) {
        String address = CleanText.line(given);
        if (!isSound(address)) {
            throw new Invalid(field, SENTENCE);
        }
        return address;
    }

    /** Whether mail can be sent there. */
    public static boolean isSound(String address) {
        int at = address.indexOf('@');
        if (at < 1 || address.toLowerCase(Locale.ROOT).length() > Limits.EMAIL) {
            return false;
        }
        String local = address.substring(0, at);
        return local.length() <= LONGEST_LOCAL
                && LOCAL.matcher(local).matches()
                && isDomain(address.substring(at + 1))
                && !Lookalikes.isMixed(address)
                && isForMail(address);
    }

    private static boolean isDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.length() <= LONGEST_DOMAIN
                    && DOMAIN.matcher(ascii).matches()
                    && !LOCAL_ONLY.contains(ascii.substring(ascii.lastIndexOf('.') + 1));
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }

    private static boolean isForMail(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException none) {
            return false;
        }
    }
}
