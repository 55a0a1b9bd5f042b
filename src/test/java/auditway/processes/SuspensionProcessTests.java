package auditway.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A suspended designation, until a person decides how it goes on. */
class SuspensionProcessTests {

    private static final String ID = "tecracer:aws-msp";

    @RegisterExtension
    static final Walk suspension = Walk.of("suspension");

    @Test
    void it_is_reinstated() {
        suspension.starts(ID);
        suspension.completes("decideSuspension", "reinstated");
        suspension.endsAt("designationReinstated");
    }

    @Test
    void it_is_revoked() {
        suspension.starts(ID);
        suspension.completes("decideSuspension", "revoked");
        suspension.endsAt("designationRevoked");
    }

    @Test
    void nobody_need_decide_once_it_is_settled_elsewhere() {
        suspension.starts(ID);
        suspension.isTold("SuspensionSettled");
        suspension.endsAt("suspensionSettled");
    }
}
