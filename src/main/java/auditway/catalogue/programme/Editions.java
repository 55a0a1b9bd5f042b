package auditway.catalogue.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published editions of all programmes. */
public interface Editions {

    /** @throws auditway.platform.refusal.NotFound if it was never published */
    Edition get(String editionId);

    Optional<Edition> find(String editionId);

    /** All editions, by programme and newest first. */
    List<Edition> published();

    /** All editions with their origin, ordered like {@link #published}. */
    List<Publication> publications();

    /** The editions an audit may be held against on this day (rule 2). */
    List<Edition> usable(LocalDate day);

    /**
     * Publishes an edition; publishing the same again changes nothing, one that nobody uses is replaced.
     *
     * @param source where it comes from, as people know it
     * @throws auditway.platform.refusal.Conflict if it differs from the published one and that is in use
     */
    void publish(Edition edition, String source);

    /**
     * Marks an edition as in use by an audit; from then on it never changes (rule 1).
     *
     * @throws auditway.platform.refusal.NotFound if it was never published
     */
    Edition bind(String editionId);
}
