package vn.thongsuot.dossiers.web;

import vn.thongsuot.dossiers.RouteStop;

/** A stop of the drawn route with its texts. */
record Stop(RouteStop stop, String who, String unit, String when, String due, String budget) {

    String look() {
        return switch (stop.state()) {
            case DONE -> "";
            case NOW -> "now";
            case NEXT -> "next";
        };
    }

    String flowLook() {
        return switch (stop.state()) {
            case DONE -> "";
            case NOW -> "ts-flow__step--now";
            case NEXT -> "ts-flow__step--next";
        };
    }
}
