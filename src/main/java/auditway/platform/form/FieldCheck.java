package auditway.platform.form;

import auditway.platform.form.Component.Rules;
import auditway.platform.input.Limits;
import auditway.platform.input.MailAddress;
import auditway.platform.input.WebAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether an answer that could be read keeps to the rules of its field. */
final class FieldCheck {

    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()/-]{5,25}");

    private final Clock clock;

    FieldCheck(Clock clock) {
        this.clock = clock;
    }

    /** What to put right, empty where all is well. */
    Optional<String> problem(Component component, @Nullable Object answer, Scope scope) {
        if (isEmpty(component, answer)) {
            return scope.requires(component) ? Optional.of(Sentences.missing(component)) : Optional.empty();
        }
        if (component.type().isChoice()) {
            return option(component, answer, scope);
        }
        if (component.type() == ComponentType.FILEPICKER) {
            boolean tooMany =
                    !component.detail("multiple") && answer instanceof Collection<?> files && files.size() > 1;
            return tooMany ? Optional.of(Sentences.single(component)) : Optional.empty();
        }
        if (answer instanceof String words) {
            return words(component, words, scope.least(component));
        }
        return answer instanceof Number number ? range(component, number.doubleValue()) : day(component, answer);
    }

    private static boolean isEmpty(Component component, @Nullable Object answer) {
        boolean unticked = component.type() == ComponentType.CHECKBOX && Boolean.FALSE.equals(answer);
        return answer == null || unticked || answer instanceof Collection<?> several && several.isEmpty();
    }

    private static Optional<String> option(Component component, @Nullable Object answer, Scope scope) {
        Set<String> allowed =
                scope.options(component).stream().map(Option::value).collect(Collectors.toSet());
        Collection<?> chosen = answer instanceof Collection<?> several ? several : List.of(String.valueOf(answer));
        return chosen.stream()
                .map(String::valueOf)
                .filter(one -> !allowed.contains(one))
                .findFirst()
                .map(one -> Sentences.option(component, one));
    }

    private static Optional<String> words(Component component, String words, @Nullable Integer least) {
        Rules rules = component.rules();
        int length = Limits.length(words);
        int most = rules.maxLength() == null ? usual(component) : rules.maxLength();
        if (least != null && length < least) {
            return Optional.of(Sentences.tooShort(component, least));
        }
        if (length > most) {
            return Optional.of(Sentences.tooLong(component, most, length));
        }
        if (rules.pattern() != null
                && !Pattern.compile(rules.pattern()).matcher(words).find()) {
            return Optional.of(Sentences.pattern(component));
        }
        if ("email".equals(rules.validationType()) && !MailAddress.isSound(words)) {
            return Optional.of(MailAddress.SENTENCE);
        }
        if (component.properties().containsKey("link") && !WebAddress.isSound(words)) {
            return Optional.of(Sentences.pattern(component));
        }
        boolean phone = "phone".equals(rules.validationType());
        return phone && !PHONE.matcher(words).matches() ? Optional.of(Sentences.phone(component)) : Optional.empty();
    }

    private static int usual(Component component) {
        return component.type() == ComponentType.TEXTAREA ? Limits.TEXT : Limits.LINE;
    }

    private static Optional<String> range(Component component, double number) {
        Rules rules = component.rules();
        if (rules.min() != null && number < rules.min()) {
            return Optional.of(Sentences.atLeast(component, rules.min()));
        }
        if (rules.max() != null && number > rules.max()) {
            return Optional.of(Sentences.atMost(component, rules.max()));
        }
        return Optional.empty();
    }

    /** A day is past once it is past everywhere on earth, ahead until it has begun somewhere; the rooms know the place and check closer. */
    private Optional<String> day(Component component, @Nullable Object answer) {
        LocalDate day = answer instanceof LocalDateTime moment
                ? moment.toLocalDate()
                : answer instanceof LocalDate date ? date : null;
        if (day == null) {
            return Optional.empty();
        }
        if (component.detail("disallowPassedDates") && day.isBefore(today(-12))) {
            return Optional.of(Sentences.past(component));
        }
        boolean ahead = "past".equals(component.properties().get("when")) && day.isAfter(today(14));
        return ahead ? Optional.of(Sentences.ahead(component)) : Optional.empty();
    }

    private LocalDate today(int offset) {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(offset)));
    }
}
