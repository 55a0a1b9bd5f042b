package auditway.platform.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import auditway.platform.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What {@code frame.html} shows around a page; templates reach it as {@code @frame}. */
@Component("frame")
class Frame {

    private static final Set<Role> GUESTS = EnumSet.of(Role.AUDITOR, Role.TECHNICAL_EXPERT, Role.OBSERVER);

    private final Navigation navigation;
    private final CurrentActor current;
    private final ApplicationAvailability availability;
    private final boolean demo;

    Frame(Navigation navigation, CurrentActor current, ApplicationAvailability availability, Environment environment) {
        this.availability = availability;
        this.demo = environment.matchesProfiles("demo");
        this.navigation = navigation;
        this.current = current;
    }

    /** Who is signed in and where they may go; null on pages for strangers. */
    public @Nullable Surroundings surroundings() {
        return current.account().map(this::around).orElse(null);
    }

    /** Whether the demo is still being loaded; until then the application is not ready. */
    public boolean isLoading() {
        return demo && availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
    }

    /** The account whose page this is, by which the browser keeps apart what people typed; null for strangers. */
    public @Nullable String account() {
        return current.find().map(Actor::accountId).orElse(null);
    }

    /** The page from which this answer's form was sent; null where nothing was sent. */
    public @Nullable String sentFrom() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? sentFrom(attributes.getRequest())
                : null;
    }

    private static @Nullable String sentFrom(HttpServletRequest request) {
        String from = request.getMethod().equals("POST") ? ReturnPath.sender(request) : "/";
        return from.equals("/") ? null : request.getContextPath() + from;
    }

    private Surroundings around(Account account) {
        Actor actor = account.actor();
        return new Surroundings(account.name(), caption(account), Navigation.home(actor), navigation.of(actor));
    }

    private static String caption(Account account) {
        boolean guest = account.organisationId() != null || GUESTS.stream().anyMatch(account::is);
        return guest && !account.firm().isEmpty() ? account.firm() : account.roleTitles();
    }

    /**
     * The frame of one page.
     *
     * @param caption the firm of guests, the roles of the programme's own people
     */
    record Surroundings(String name, String caption, String home, List<NavigationEntry> entries) {

        /** On narrow screens a fifth entry is shown only where no sixth follows. */
        public List<NavigationEntry> more() {
            return entries.size() > 5 ? entries.subList(4, entries.size()) : List.of();
        }

        /** Whether the actor may go there. */
        public boolean leadsTo(String key) {
            return entries.stream().anyMatch(entry -> entry.key().equals(key));
        }

        /** What the entry is called for this actor, the other words where it is not offered. */
        public String named(String key, String otherwise) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(NavigationEntry::title)
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
