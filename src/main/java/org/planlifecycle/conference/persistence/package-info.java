/** The repositories of the conference in the tables of {@code V090__conference.sql}. */
package org.planlifecycle.conference.persistence;
