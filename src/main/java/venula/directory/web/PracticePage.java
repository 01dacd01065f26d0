package venula.directory.web;

import java.util.List;
import venula.directory.Doctor;
import venula.directory.Practice;
import venula.directory.Writing;

/** A practice, its doctors, and what they have written here. */
public record PracticePage(Practice practice, List<Doctor> doctors, List<Writing> writings) {}
