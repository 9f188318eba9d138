/** Usage of the office for conferences as data: the files under {@code conference/}. */
package org.planlifecycle.conference.settings;
