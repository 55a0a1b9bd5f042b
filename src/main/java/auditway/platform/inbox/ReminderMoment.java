package auditway.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment relative to a due date: a share of the time given, or days before or after the date itself. */
sealed interface ReminderMoment {

    /** @param time from the opening of the step to its due date */
    Instant at(Instant dueAt, Duration time);

    /** Whether it lies after the due date. */
    boolean isLate();

    /** Written "80 %". */
    record Share(int percent) implements ReminderMoment {
        @Override
        public Instant at(Instant dueAt, Duration time) {
            return dueAt.minus(time.multipliedBy(100 - percent).dividedBy(100));
        }

        @Override
        public boolean isLate() {
            return false;
        }
    }

    /** Written "7 days before" or "1 day after"; negative days lie before. */
    record Days(int days) implements ReminderMoment {
        @Override
        public Instant at(Instant dueAt, Duration time) {
            return dueAt.plus(Duration.ofDays(days));
        }

        @Override
        public boolean isLate() {
            return days > 0;
        }
    }

    Pattern SHARE = Pattern.compile("(\\d{1,3}) ?%");
    Pattern DAYS = Pattern.compile("(\\d{1,3}) days? (before|after)");

    /** What is written, empty if that is no moment. */
    static Optional<ReminderMoment> parse(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches() && Integer.parseInt(share.group(1)) <= 100) {
            return Optional.of(new Share(Integer.parseInt(share.group(1))));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(1));
            return Optional.of(new Days(days.group(2).equals("before") ? -count : count));
        }
        return Optional.empty();
    }
}
