package vn.thongsuot._support;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;

/** Officials of the demo province by login. */
public class DemoPeople {

    private final Accounts accounts;
    private final JdbcClient jdbc;

    DemoPeople(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    public Actor actor(String login) {
        UUID id = jdbc.sql("select id from identity.account where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        return accounts.find(id).orElseThrow();
    }

    /** The unit of the login's first assignment. */
    public UUID unit(String login) {
        return actor(login).grants().getFirst().unitId();
    }
}
