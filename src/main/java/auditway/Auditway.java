package auditway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: partner-programme audits run as processes. */
@SpringBootApplication
public class Auditway {

    public static void main(String[] arguments) {
        SpringApplication.run(Auditway.class, arguments);
    }
}
