/** The JSON behind the progress page. Every method takes a {@code Watcher}, so none answers who may not watch. */
package org.planlifecycle.monitoring.web;
