/** Mail that leaves the application because something happened: once for each reason, after the commit, tried again until it arrives. */
@ApplicationModule(
        id = "notification",
        displayName = "Notification",
        allowedDependencies = {
            "author",
            "people",
            "input",
            "audit",
            "auditee",
            "request",
            "finding",
            "actionitem",
            "report",
            "roster",
            "inbox",
            "meeting",
            "calendar",
            "trail",
            "refusal",
            "web"
        })
@NullMarked
package auditway.insight.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
