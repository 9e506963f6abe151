package vn.thongsuot.dossiers;

/** In which relation to the dossier an action is done (Vietnamese: tư cách thực hiện). */
public enum ActingAs {
    /** Clerk of the desk that receives. */
    INTAKE_DESK,
    /** Role and unit for which the current step waits; the holder, once somebody claimed it. */
    STEP_WORKER,
    /** Who passed it on last, as long as nobody opened it or did anything since. */
    LAST_WORKER,
    /** Leader of the unit that decides. */
    DECIDER,
    /** Head or leader who may give the work of the step's unit to another of its holders. */
    ASSIGNER,
    /** The product, for who keeps the catalogue and moves running dossiers to a newer route; no person acts on the dossier. */
    ROUTE_KEEPER,
    /** Clerk of another desk of the authority, where its setting lets every desk hand results over. */
    OTHER_DESK
}
