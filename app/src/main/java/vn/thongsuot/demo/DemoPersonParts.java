package vn.thongsuot.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Parts of the demo world about persons and corrections of dossiers; they need forms and dossiers. */
@Configuration(proxyBeanMethods = false)
class DemoPersonParts {

    @Bean
    @Order(111)
    DemoPart partiesPart(DemoParties parties) {
        return DemoPart.ofThePast("parties", parties::make);
    }

    @Bean
    @Order(113)
    DemoPart interlinkedPart(DemoInterlinked interlinked) {
        return DemoPart.ofThePast("interlinked", interlinked::make);
    }

    @Bean
    @Order(112)
    DemoPart correctionsPart(DemoCorrections corrections) {
        return DemoPart.ofThePast("corrections", corrections::make);
    }
}
