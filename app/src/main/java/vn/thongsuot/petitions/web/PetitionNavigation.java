package vn.thongsuot.petitions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.petitions.PetitionLists;
import vn.thongsuot.platform.NavigationBadge;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar, with the number of petitions that wait for the reader. */
@Configuration(proxyBeanMethods = false)
class PetitionNavigation {

    @Bean
    NavigationEntry petitionsEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 50, "petitions", "/desk/petitions", Permission.DOSSIER_READ);
    }

    @Bean
    NavigationEntry petitionLimitsEntry() {
        return new NavigationEntry(
                NavigationGroup.SETTINGS, 27, "petitionLimits", "/desk/petitions/limits", Permission.ADMINISTER);
    }

    @Bean
    NavigationBadge petitionsBadge(PetitionLists lists) {
        return new NavigationBadge("petitions", lists::countWaiting);
    }
}
