package auditway.insight.notification.web;

import auditway.insight.notification.MailHabits;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the one who asks wants to be written to. */
@RestController
@RequestMapping("/api/v1/me/mail")
@Tag(name = "Account")
class MyMailApi {

    private final MailHabits habits;

    MyMailApi(MailHabits habits) {
        this.habits = habits;
    }

    /** Whether reminders and digests are muted. */
    record Habit(boolean muted) {}

    @GetMapping
    @Operation(summary = "Whether reminders and digests are muted for this account")
    Habit get(Actor actor) {
        return new Habit(habits.muted(actor.accountId()));
    }

    @PutMapping
    @Operation(summary = "Mutes reminders and digests for this account, or wants them again")
    Habit put(@RequestBody Habit habit, Actor actor) {
        habits.mute(habit.muted(), actor);
        return get(actor);
    }
}
