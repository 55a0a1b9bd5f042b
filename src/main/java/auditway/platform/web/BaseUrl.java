package auditway.platform.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach this installation; its path, where it has one, is part of every address below it. */
@Component
public class BaseUrl {

    private final String address;

    public BaseUrl(@Value("${auditway.base-url:http://127.0.0.1:8080}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** The address of a page, by its path from the start page. */
    public String of(String path) {
        return address + path;
    }

    public String host() {
        return String.valueOf(URI.create(address).getHost());
    }

    /** Without a slash at its end. */
    @Override
    public String toString() {
        return address;
    }
}
