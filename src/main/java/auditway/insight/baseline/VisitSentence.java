package auditway.insight.baseline;

import auditway.insight.baseline.PastReport.Visit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "The validation audit was conducted by … of … at …, on 14 November 2017." */
record VisitSentence(Visit visit, String day) {

    private static final Pattern CONDUCTED = Pattern.compile("conducted (?:remotely )?by ");
    private static final Pattern ON = Pattern.compile(",? on (" + ReportDays.DAY + ")(?=[\\s.,;]|$)");
    private static final int LONGEST = 1_500;

    static Optional<VisitSentence> in(String introduction, String partner) {
        Matcher conducted = CONDUCTED.matcher(introduction);
        if (!conducted.find()) {
            return Optional.empty();
        }
        int end = Math.min(introduction.length(), conducted.end() + LONGEST);
        String rest = introduction.substring(conducted.end(), end);
        Matcher on = ON.matcher(rest);
        if (!on.find()) {
            return Optional.empty();
        }
        String who = rest.substring(0, on.start());
        int of = who.indexOf(" of ");
        if (of < 1) {
            return Optional.empty();
        }
        String firm = who.substring(of + " of ".length());
        int at = firm.indexOf(" at ");
        String place = at < 0 ? null : firm.substring(at + " at ".length());
        return Optional.of(new VisitSentence(
                new Visit(who.substring(0, of), at < 0 ? firm : firm.substring(0, at), site(place, partner)),
                on.group(1)));
    }

    private static @Nullable String site(@Nullable String place, String partner) {
        return place == null
                ? null
                : place.replaceFirst("(?i)^the " + Pattern.quote(partner) + "(?:['’]s)? office at ", "");
    }
}
