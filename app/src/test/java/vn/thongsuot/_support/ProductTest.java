package vn.thongsuot._support;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole product on a real database with the demo province, its clock in the test's hand; one start for all classes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thongsuot.demo.dossiers=0",
            "thongsuot.demo.past=false",
            "thongsuot.webhooks.allow-private=true",
            "thongsuot.passwords.memory=512"
        })
@Import(ProductTest.Time.class)
public abstract class ProductTest {

    static {
        TestDatabase.use();
    }

    @Autowired
    protected TestClock clock;

    @Autowired
    protected DemoPeople people;

    @Autowired
    private ShortMemory memory;

    @LocalServerPort
    protected int port;

    @BeforeEach
    void setClock() {
        clock.set("2026-11-20T09:42");
        memory.forget();
    }

    /** The test's own clock and access to the demo accounts. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({DemoPeople.class, ShortMemory.class})
    static class Time {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        SlowAnswers slowAnswers() {
            return new SlowAnswers();
        }
    }
}
