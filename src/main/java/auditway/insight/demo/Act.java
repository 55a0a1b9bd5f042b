package auditway.insight.demo;

import java.util.Map;
import java.util.function.Consumer;

/** A part of every audit: how each of its deeds is done. */
interface Act {

    Map<Deed, Consumer<AuditPlay>> deeds();
}
