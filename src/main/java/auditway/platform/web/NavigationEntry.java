package auditway.platform.web;

/**
 * A place in the rail.
 *
 * @param key what a page names as its section
 * @param icon a class of bootstrap-icons without the leading {@code bi-}
 * @param count overdue plus due today, shown unless zero
 */
public record NavigationEntry(String key, String title, String path, String icon, int count) {

    NavigationEntry(String key, String title, String path, String icon) {
        this(key, title, path, icon, 0);
    }

    NavigationEntry counting(int overdueOrToday) {
        return new NavigationEntry(key, title, path, icon, overdueOrToday);
    }
}
