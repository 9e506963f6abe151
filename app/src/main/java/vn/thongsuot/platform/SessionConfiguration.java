package vn.thongsuot.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions of officials in the database, for all nodes (Vietnamese: phiên làm việc). A power cut may lose the last instants
 * of a session, never of a dossier: sessions have connections of their own that do not wait for the disk.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session.SPRING_SESSION", maxInactiveIntervalInSeconds = 8 * 3600)
class SessionConfiguration {

    private static final int CONNECTIONS = 6;

    /** Writes the time of the last access once a minute, not with every request. */
    private static final String UPDATE = """
            update session.SPRING_SESSION s
            set SESSION_ID = n.id, LAST_ACCESS_TIME = n.at, MAX_INACTIVE_INTERVAL = n.idle, EXPIRY_TIME = n.expiry, PRINCIPAL_NAME = n.who
            from (select ?::char(36) as id, ?::bigint as at, ?::integer as idle, ?::bigint as expiry, ?::varchar as who, ?::char(36) as pk) n
            where s.PRIMARY_ID = n.pk and (s.SESSION_ID <> n.id or s.MAX_INACTIVE_INTERVAL <> n.idle
                or s.PRINCIPAL_NAME is distinct from n.who or s.LAST_ACCESS_TIME < n.at - 60000)
            """;

    /** After the migrations: once a minute the repository deletes what expired, and began before its table was there. */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    @DependsOnDatabaseInitialization
    DataSource sessionDataSource(
            DataSourceProperties properties, @Value("${spring.datasource.hikari.connection-timeout}") long wait) {
        HikariDataSource sessions = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(properties.determineUrl())
                .username(properties.determineUsername())
                .password(properties.determinePassword())
                .build();
        sessions.setPoolName("sessions");
        sessions.setMaximumPoolSize(CONNECTIONS);
        sessions.setConnectionTimeout(wait);
        sessions.addDataSourceProperty("options", "-c synchronous_commit=off");
        return sessions;
    }

    /** Each statement for itself: what a session loses with a crash between two of them is a login. */
    @Bean("springSessionTransactionOperations")
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /** Boot makes none beside another bean of its kind. */
    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> fewerWrites() {
        return repository -> repository.setUpdateSessionQuery(UPDATE);
    }
}
