package org.planlifecycle.platform.webapp;

import java.util.List;

/**
 * One change to files of the web applications.
 *
 * @param files the names of the files, each of which holds all the exchanges
 */
record WebappPatch(String name, String why, List<String> files, List<Exchange> exchanges) {

    /** A text, what stands in its place, and how often it is there. */
    record Exchange(String find, String replace, int times) {
    }
}
