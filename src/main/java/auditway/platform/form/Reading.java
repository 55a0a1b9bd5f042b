package auditway.platform.form;

import auditway.platform.input.CleanText;
import auditway.platform.input.Days;
import auditway.platform.input.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent for one field, read as what the field is about. */
final class Reading {

    private static final int LONGEST_NUMBER = 30;

    private Reading() {}

    /** What was sent cannot be read as this field's kind of answer. */
    static final class Unreadable extends Exception {
        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** The answer, null where nothing was said, an empty list where nothing was chosen. */
    static @Nullable Object of(Component component, @Nullable Object raw) throws Unreadable {
        if (component.type().isSeveral()) {
            return several(component, raw);
        }
        if (component.type() == ComponentType.CHECKBOX) {
            return ticked(component, raw);
        }
        if (raw == null || raw.toString().isBlank()) {
            return null;
        }
        if (raw instanceof Map || raw instanceof Collection) {
            throw new Unreadable("Give one value for " + Sentences.name(component) + ".");
        }
        return switch (component.type()) {
            case NUMBER -> number(component, raw.toString().strip());
            case DATETIME -> time(component, raw.toString().strip());
            default -> words(component, raw);
        };
    }

    /** The answer as far as it can be read, else what was sent. */
    static @Nullable Object leniently(Component component, Object raw) {
        try {
            return component.type().isAnswer() ? of(component, raw) : raw;
        } catch (Unreadable asSent) {
            return raw;
        }
    }

    private static String words(Component component, Object raw) throws Unreadable {
        if (!(raw instanceof String words)) {
            throw new Unreadable("Give " + Sentences.name(component) + " as text.");
        }
        return component.type() == ComponentType.TEXTAREA
                ? CleanText.lines(words).strip()
                : CleanText.line(words);
    }

    private static List<String> several(Component component, @Nullable Object raw) throws Unreadable {
        if (raw == null || "".equals(raw)) {
            return List.of();
        }
        if (raw instanceof Collection<?> list && list.size() > Limits.ROWS) {
            throw new Unreadable(Sentences.tooMany(component, Limits.ROWS));
        }
        if (raw instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream()
                    .map(String::valueOf)
                    .filter(one -> !one.isBlank())
                    .distinct()
                    .toList();
        }
        if (raw instanceof String one) {
            return List.of(one);
        }
        throw new Unreadable("Give " + Sentences.name(component) + " as a list of texts.");
    }

    private static Boolean ticked(Component component, @Nullable Object raw) throws Unreadable {
        return switch (String.valueOf(raw)) {
            case "true", "on" -> true;
            case "false", "", "null" -> false;
            default -> throw new Unreadable("Give " + Sentences.name(component) + " as true or false.");
        };
    }

    private static Number number(Component component, String raw) throws Unreadable {
        try {
            if (raw.length() > LONGEST_NUMBER) {
                throw new NumberFormatException(raw);
            }
            BigDecimal number = new BigDecimal(raw);
            if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                throw new NumberFormatException(raw);
            }
            String digits = component.detail("decimalDigits", "");
            if (digits.isEmpty()) {
                return number;
            }
            if (number.stripTrailingZeros().scale() > Integer.parseInt(digits)) {
                throw new Unreadable(Sentences.decimals(component, digits));
            }
            return digits.equals("0") ? (Number) number.intValueExact() : number;
        } catch (ArithmeticException | NumberFormatException notOne) {
            throw new Unreadable("Give a number for " + Sentences.name(component) + ".");
        }
    }

    private static Object time(Component component, String raw) throws Unreadable {
        String subtype = component.detail("subtype", "");
        try {
            return switch (subtype) {
                case "date" -> Days.day(raw);
                case "time" -> LocalTime.parse(raw);
                default -> Days.dayAndTime(raw);
            };
        } catch (Days.OtherYears outside) {
            throw new Unreadable(Sentences.years(component));
        } catch (DateTimeException notOne) {
            throw new Unreadable(Sentences.time(component, subtype));
        }
    }
}
