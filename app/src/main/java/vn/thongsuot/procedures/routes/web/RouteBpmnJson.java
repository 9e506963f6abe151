package vn.thongsuot.procedures.routes.web;

/** A route as a BPMN 2.0 file. */
record RouteBpmnJson(String code, String bpmn) {}
