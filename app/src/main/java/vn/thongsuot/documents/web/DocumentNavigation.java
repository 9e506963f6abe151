package vn.thongsuot.documents.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class DocumentNavigation {

    @Bean
    NavigationEntry resultsEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 25, "results", "/desk/results", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry signingEntry() {
        return new NavigationEntry(NavigationGroup.SYSTEM, 95, "signing", "/desk/signing", Permission.ADMINISTER);
    }
}
