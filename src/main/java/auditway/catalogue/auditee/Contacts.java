package auditway.catalogue.auditee;

import auditway.platform.input.CleanText;
import auditway.platform.input.Limits;
import auditway.platform.input.MailAddress;
import auditway.platform.input.NameOrder;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of partners beside those who have accounts. */
@Component
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final PartnerEdits edits;
    private final Organisations organisations;
    private final Trail trail;

    Contacts(JdbcClient jdbc, PartnerEdits edits, Organisations organisations, Trail trail) {
        this.jdbc = jdbc;
        this.edits = edits;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** By name, for those who may see the partner. */
    @Transactional(readOnly = true)
    public List<Contact> visible(String organisationId, Actor actor) {
        organisations.visible(organisationId, actor);
        return of(organisationId);
    }

    private List<Contact> of(String organisationId) {
        return jdbc
                .sql("select id, name, email, part from organisation_contact where organisation_id = :id order by id")
                .param("id", organisationId)
                .query((row, number) -> new Contact(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("email"),
                        Contact.Part.valueOf(row.getString("part"))))
                .list()
                .stream()
                .sorted(NameOrder.by(Contact::name))
                .toList();
    }

    /** @throws Invalid naming each field that cannot be taken */
    public Contact add(
            String organisationId, @Nullable String name, @Nullable String email, @Nullable String part, Actor actor) {
        edits.editable(organisationId, actor);
        Contact contact = checked(text(name), text(email), text(part));
        try {
            jdbc.sql("""
                            insert into organisation_contact (id, organisation_id, name, email, part)
                            values (:id, :organisation, :name, :email, :part)""")
                    .param("id", contact.id())
                    .param("organisation", organisationId)
                    .param("name", contact.name())
                    .param("email", contact.email())
                    .param("part", contact.part().name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("email", "This partner has a contact with this address already.");
        }
        record("Contact added", organisationId, null, contact, actor);
        return contact;
    }

    /** @throws NotFound if this partner has no such contact */
    public void remove(String organisationId, String contactId, Actor actor) {
        edits.editable(organisationId, actor);
        Contact contact = of(organisationId).stream()
                .filter(one -> one.id().equals(contactId))
                .findFirst()
                .orElseThrow(() ->
                        new NotFound("There is no such contact; look at the partner's page for those there are."));
        jdbc.sql("delete from organisation_contact where id = :id")
                .param("id", contactId)
                .update();
        record("Contact removed", organisationId, contact, null, actor);
    }

    private void record(
            String done, String organisationId, @Nullable Contact before, @Nullable Contact after, Actor actor) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(done)
                .about(organisationId)
                .changed(before == null ? null : words(before), after == null ? null : words(after)));
    }

    private static String words(Contact contact) {
        return contact.name() + ", " + contact.email() + ", " + contact.part().title();
    }

    private static Contact checked(String name, String email, String part) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > Limits.LINE) {
            problems.add(new Problem("name", "Enter the contact's name, at most 200 characters."));
        }
        if (!MailAddress.isSound(email)) {
            problems.add(new Problem("email", MailAddress.SENTENCE));
        }
        if (Stream.of(Contact.Part.values()).noneMatch(one -> one.name().equals(part))) {
            problems.add(new Problem("part", "Choose lead, contributor or sponsor."));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new Contact(UUID.randomUUID().toString(), name, email, Contact.Part.valueOf(part));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : CleanText.line(typed);
    }
}
