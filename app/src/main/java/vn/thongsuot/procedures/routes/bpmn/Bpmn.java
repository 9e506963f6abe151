package vn.thongsuot.procedures.routes.bpmn;

/** Names of BPMN 2.0 and of our extension to it. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DD = "http://www.omg.org/spec/DD/20100524/DI";
    /** Budget, role, place and keys, which BPMN does not know. */
    static final String OURS = "urn:vn:thongsuot:route:1";

    private Bpmn() {}
}
