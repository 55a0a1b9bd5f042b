package auditway.platform.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed: bcrypt, each with its own salt. */
@Configuration
class Passwords {

    /** Strength is the logarithm of the rounds, 4 to 31. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${auditway.sign-in.bcrypt-strength:11}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }
}
