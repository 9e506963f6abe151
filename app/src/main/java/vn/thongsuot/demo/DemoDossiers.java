package vn.thongsuot.demo;

import org.springframework.stereotype.Component;

/** Dossiers of the demo world. */
@Component
class DemoDossiers {

    int make() {
        return 0;
    }
}
