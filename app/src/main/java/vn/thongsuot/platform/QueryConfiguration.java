package vn.thongsuot.platform;

import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How queries are made. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    /** Values are never logged: they hold personal data. */
    @Bean
    DefaultConfigurationCustomizer quietQueries() {
        return configuration -> configuration.settings().withExecuteLogging(false);
    }
}
