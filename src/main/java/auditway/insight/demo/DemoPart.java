package auditway.insight.demo;

import java.util.Map;
import java.util.function.Consumer;

/** Does the actions of one part of an audit. */
interface DemoPart {

    Map<DemoAction, Consumer<DemoAudit>> actions();
}
